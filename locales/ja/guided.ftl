# The guided mode: what is asked between the answers. Short lines, spoken to one person; many stand in a list with a number before them.

## origin: project

# What the prompter itself says.
prompt-keys = 上下キーとEnter：選ぶ   <：戻る   ?：使い方   *：言語   Esc：終わる
prompt-field-keys = Enter：次へ   <：戻る   ?：使い方   *：言語   Esc：終わる
prompt-type-here = 番号か、一覧にある言葉を入力してください。< で戻り、? で使い方、* で言語の変更です。
prompt-empty-means = 何も入力しないと
prompt-taken = 選んだもの
prompt-not-there = 一覧にありません
prompt-go-on = Enter：続きを見る
prompt-page = ページ

# What there is to do.
home-question = 何をお調べしますか。
home-next-steps = 次にすること
home-get-card = 「マイナンバーカード」を申請する
home-register = カードを健康保険証として登録する
home-reader = カードリーダーで受付する
home-rehearse = カードリーダーの操作を練習する
home-reader-failed = カードリーダーで資格が確認できない
home-papers = 資格確認書、自己負担、加入する保険、有効期限
home-call = 電話で相談する
home-guides = すべての手引き
home-names = 正式な名称
home-sources = 資料
home-language = 言語
home-leave = 終わる

# Lists.
papers-question = 何についてですか。
guides-question = どの手引きを見ますか。
guide-all-ways = すべて
sources-question = どの資料を見ますか。
sources-all = すべての資料と、違いのあるところ
names-question = どの名称を見ますか。
call-matter-question = 何についての電話ですか。
call-line-question = どこに電話しますか。受付中のものを先に示します。
call-nobody = この用件でこの言語を話す窓口はありません。
call-line = { $telephone }  { $name }（{ $state }）
call-other-language = ほかの言語で話す
call-language-question = 電話で何語を話しますか。

# Questions.
guided-place = 質問 { $number }（多くて { $most } 問）
guided-back = 戻る
guided-explain = { $name }とは
date-hint = 例：2019-04-01、2019/4/1、「平成31年4月1日」、H31.4.1。何も入力しないと「わからない」になります。
date-understood = { $date }として受け取りました。
date-understood-in-era = { $date }「{ $japanese }」として受け取りました。
date-unsure = 「{ $answer }」として受け取りました。

# After an answer.
next-question = 次は何をしますか。
next-change = 答えを変える
next-guide = 手引き：{ $title }
next-tree = 質問：{ $title }
next-command = 同じ答えを出すコマンドを見る
next-home = はじめに戻る
change-question = あなたの答えです。どれを変えますか。
change-answered = { $question } { $answer }

# What can be done at every question.
help-title = 答え方
help-choose = 一覧からは、矢印キーとEnterで選ぶか、行の番号を入力します。
help-back = { "<" } で、一つ前の質問や一覧に戻ります。
help-language = { "*" } で、言語を変えます。
help-unsure = どの質問にも「わからない」と答えられます。そのときは、まだ考えられる結果をすべて示します。
help-leave = Esc か Ctrl-C で終わります。
help-nothing-kept = 入力したものは保存されません。
