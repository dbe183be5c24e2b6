//! Items on pages: as many as fit, none split, no heading left alone at the foot.

use super::atom::Atom;

/// A page: its items, each with where it stands from the top of what is printed between the margins.
pub type Page = Vec<(f32, Atom)>;

/// How close items may come to save a page: the part of the space between them that is left.
const CLOSE: f32 = 0.45;

/// Returns items on pages of some height; closer to each other where that saves a page.
pub fn pages(atoms: Vec<Atom>, height: f32) -> Vec<Page> {
    let close = |atom: &Atom| Atom { before: atom.before * CLOSE, ..atom.clone() };
    let saving = placed(atoms.iter().map(close).collect(), height);
    let loose = placed(atoms, height);
    if saving.len() < loose.len() { saving } else { loose }
}

fn placed(atoms: Vec<Atom>, height: f32) -> Vec<Page> {
    let mut pages: Vec<Page> = Vec::new();
    let mut page = Page::new();
    let mut used = 0.0;
    for group in groups(atoms) {
        let begins = group.first().is_some_and(|atom| atom.fresh);
        let tall: f32 = group.iter().map(|atom| atom.before + atom.height).sum();
        if !page.is_empty() && (begins || used + tall > height) {
            pages.push(std::mem::take(&mut page));
            used = 0.0;
        }
        for atom in group {
            for (number, piece) in pieces(atom, height).into_iter().enumerate() {
                if number > 0 {
                    pages.push(std::mem::take(&mut page));
                    used = 0.0;
                }
                let before = if page.is_empty() { 0.0 } else { piece.before };
                // What has to stay together is taller than a page.
                if !page.is_empty() && used + before + piece.height > height {
                    pages.push(std::mem::take(&mut page));
                    used = 0.0;
                    used += piece.height;
                    page.push((0.0, piece));
                    continue;
                }
                let at = used + before;
                used = at + piece.height;
                page.push((at, piece));
            }
        }
    }
    if !page.is_empty() || pages.is_empty() {
        pages.push(page);
    }
    pages
}

/// Returns items in groups that stay on one page: what is kept, and what it is kept for.
fn groups(atoms: Vec<Atom>) -> Vec<Vec<Atom>> {
    let mut groups: Vec<Vec<Atom>> = Vec::new();
    let mut kept = false;
    for atom in atoms {
        let keeps = atom.keep;
        match groups.last_mut().filter(|_| kept && !atom.fresh) {
            Some(group) => group.push(atom),
            None => groups.push(vec![atom]),
        }
        kept = keeps;
    }
    groups
}

/// Returns an item in pieces no taller than a page: one piece, but for an item that no page holds.
fn pieces(mut atom: Atom, height: f32) -> Vec<Atom> {
    let mut pieces = Vec::new();
    while atom.height > height {
        let cut = atom.marks.iter().filter(|mark| mark.bottom() > height).map(super::atom::Mark::top);
        // At least something stays on each page.
        let cut = cut.fold(height, f32::min).clamp(height * 0.1, height);
        let marks = std::mem::take(&mut atom.marks);
        let (mut stays, mut goes) = (Vec::new(), Vec::new());
        for mut mark in marks {
            if mark.top() < cut {
                stays.push(mark);
            } else {
                mark.lower(-cut);
                goes.push(mark);
            }
        }
        let rest = Atom { height: atom.height - cut, marks: goes, ..Atom::default() };
        pieces.push(Atom { height: cut, marks: stays, ..atom });
        atom = rest;
    }
    pieces.push(atom);
    pieces
}
