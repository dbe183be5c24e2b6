//! What each piece of a page is, for those who listen and for those who copy: the tree of tags.

use std::num::NonZeroU16;

use krilla::tagging::{Identifier, ListNumbering, Node, TableHeaderScope, Tag, TagGroup, TagKind, TagTree};

/// The place of a piece in the tree.
pub type Place = usize;

/// The tree, as it grows.
#[derive(Debug, Default)]
pub struct Structure {
    pieces: Vec<Piece>,
    roots: Vec<Place>,
}

#[derive(Debug)]
struct Piece {
    kind: Kind,
    children: Vec<Child>,
}

#[derive(Debug)]
enum Child {
    Piece(Place),
    Content(Identifier),
}

/// What a piece is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// A heading of an order, with its text.
    Heading(u16, String),
    /// A paragraph.
    Paragraph,
    /// A list, numbered or not.
    List(bool),
    /// One item of a list.
    Item,
    /// The number of an item.
    Label,
    /// What an item says.
    Body,
    /// A table.
    Table,
    /// A row of a table.
    Row,
    /// The heading of a column.
    Header,
    /// A cell.
    Cell,
    /// A picture, with what it shows.
    Picture(String),
    /// What leads elsewhere.
    Link,
}

impl Structure {
    /// Adds a piece below another, or at the top.
    pub fn add(&mut self, kind: Kind, above: Option<Place>) -> Place {
        let place = self.pieces.len();
        self.pieces.push(Piece { kind, children: Vec::new() });
        match above.and_then(|above| self.pieces.get_mut(above)) {
            Some(above) => above.children.push(Child::Piece(place)),
            None => self.roots.push(place),
        }
        place
    }

    /// Adds drawn content to a piece.
    pub fn draw(&mut self, place: Place, content: Identifier) {
        if let Some(piece) = self.pieces.get_mut(place) {
            piece.children.push(Child::Content(content));
        }
    }

    /// Returns the tree, in a language.
    pub fn tree(mut self, tag: &str) -> TagTree {
        let mut tree = TagTree::new().with_lang(Some(tag.to_owned()));
        for root in std::mem::take(&mut self.roots) {
            tree.push(self.group(root));
        }
        tree
    }

    fn group(&mut self, place: Place) -> Node {
        let (kind, children) = match self.pieces.get_mut(place) {
            Some(piece) => (piece.kind.clone(), std::mem::take(&mut piece.children)),
            None => (Kind::Paragraph, Vec::new()),
        };
        let mut group = TagGroup::new(tag(kind));
        for child in children {
            match child {
                Child::Piece(below) => group.push(self.group(below)),
                Child::Content(content) => group.push(content),
            }
        }
        group.into()
    }
}

fn tag(kind: Kind) -> TagKind {
    match kind {
        Kind::Heading(order, text) => Tag::Hn(NonZeroU16::new(order).unwrap_or(NonZeroU16::MIN), Some(text)).into(),
        Kind::Paragraph => Tag::P.into(),
        Kind::List(true) => Tag::L(ListNumbering::Decimal).into(),
        Kind::List(false) => Tag::L(ListNumbering::None).into(),
        Kind::Item => Tag::LI.into(),
        Kind::Label => Tag::Lbl.into(),
        Kind::Body => Tag::LBody.into(),
        Kind::Table => Tag::Table.into(),
        Kind::Row => Tag::TR.into(),
        Kind::Header => Tag::TH(TableHeaderScope::Column).into(),
        Kind::Cell => Tag::TD.into(),
        Kind::Picture(said) => Tag::Figure(Some(said)).into(),
        Kind::Link => Tag::Link.into(),
    }
}
