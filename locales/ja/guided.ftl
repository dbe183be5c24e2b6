# The guided mode: what is asked between the answers. Short lines, spoken to one person; many stand in a list with a number before them.

## origin: project

# What the prompter itself says.
prompt-keys = 上下キーとEnter：選ぶ   <：戻る   ?：使い方   *：言語   Esc：終了
prompt-field-keys = Enter：次へ   <：戻る   ?：使い方   *：言語   Esc：終了
prompt-type-here = 番号か、一覧にある言葉を入力してください。<：戻る、?：使い方、*：言語の変更
prompt-empty-means = 何も入力しない場合
prompt-taken = 選んだもの
prompt-not-there = 一覧にありません
prompt-go-on = Enter：続きを見る
prompt-page = ページ

# What there is to do.
home-question = ご用件をお選びください。
home-next-steps = 次にすること
home-get-card = 「マイナンバーカード」を申請する
home-register = カードを健康保険証として登録する
home-reader = カードリーダーで受付をする
home-rehearse = カードリーダーの操作を練習する
home-reader-failed = カードリーダーで受付ができない
home-papers = 資格確認書、自己負担、保険、期限
home-call = 電話で相談する
home-guides = すべての手引き
home-names = 用語の正式な名称
home-sources = この案内のもとになった資料
home-language = 言語を変える
home-leave = 終了する

# Lists.
papers-question = 何について調べますか。
guides-question = どの手引きを見ますか。
guide-all-ways = すべてまとめて見る
sources-question = どの資料を見ますか。
sources-all = すべての資料と、資料による違い
names-question = どの名称を見ますか。
call-matter-question = 何について電話しますか。
call-line-question = どこに電話しますか。受付中の窓口が先に並んでいます。
call-nobody = この用件をこの言語で相談できる電話窓口はありません。
call-line = { $telephone }  { $name }：{ $state }
call-other-language = ほかの言語で話す
call-language-question = 電話では何語で話しますか。

# Questions.
guided-place = 質問{ $number }（最大{ $most }問）
guided-back = 戻る
guided-explain = { $name }とは何ですか
date-hint = 例：2019-04-01、2019/4/1、「平成31年4月1日」、H31.4.1。何も入力しないと、「わからない」と答えたことになります。
date-understood = 読み取った日付：{ $date }
date-understood-in-era = 読み取った日付：{ $date }「{ $japanese }」
date-unsure = 「{ $answer }」という答えで進みます。

# After an answer.
next-question = 次は何をしますか。
next-change = 答えを変える
next-guide = 手引き：{ $title }
next-tree = 質問：{ $title }
next-command = 同じ答えを出すコマンドを見る
next-print = 印刷する：チェックリストを作るコマンドを見る
next-home = 最初に戻る
change-question = これまでの答えです。どれを変えますか。
change-answered = { $question }〔{ $answer }〕

# What can be done at every question.
help-title = 使い方
help-choose = 一覧では、矢印キーとEnterで選ぶか、項目の番号を入力します。
help-back = { "<" } で、一つ前の質問や一覧に戻ります。
help-language = { "*" } で、言語を変えます。
help-unsure = どの質問にも「わからない」と答えられます。そのときは、まだ考えられる結果をすべて示します。
help-leave = Esc か Ctrl-C で終了します。
help-nothing-kept = 入力したものは保存されません。
