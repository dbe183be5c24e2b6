//! A rehearsal at the card reader: which scene comes after which button. Nothing is typed in it and nothing is kept.

/// What the reader does with the card of the person who rehearses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Scene {
    /// Is the card registered already?
    Registered,
    /// Is it the first visit, or did the person choose item by item here before?
    Visit,
    /// The card is put on the reader.
    Place,
    /// Whether to register.
    RegisterFirst,
    /// The terms of use.
    RegisterSecond,
    /// Registration is complete.
    RegisterThird,
    /// Face or PIN.
    Identity,
    /// The camera looks.
    Camera,
    /// The PIN, with nothing wrong yet.
    Pin,
    /// The PIN, after this many wrong ones.
    PinAgain(u8),
    /// The PIN is locked.
    Locked,
    /// The staff look at the photo.
    Staff,
    /// Consent to all, or item by item.
    Consent,
    /// The choices made here before: keep them, or choose again.
    ConsentAgain,
    /// Consent to one item.
    ConsentTo(Item),
    /// The card is taken out.
    Done,
    /// The person ended without registering.
    Ended,
}

/// What the person consents to, in the order of the screens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Item {
    /// Surgery.
    Surgery,
    /// Treatment and medicine other than surgery.
    Treatment,
    /// Medicine.
    Medicine,
    /// Checkups.
    Checkups,
}

/// How many wrong PINs in a row lock it.
pub const TRIES: u8 = 3;

/// A rehearsal: the scene, and what was done so far.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rehearsal {
    /// The scene.
    pub scene: Scene,
    /// Whether the card is registered.
    pub registered: bool,
    /// Whether the person chose item by item at this place before.
    pub chose_before: bool,
    /// How many wrong PINs there were.
    pub wrong: u8,
    /// What is shared with the facility.
    pub shared: Shared,
}

/// What is shared with a facility.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shared {
    /// Nothing was asked yet.
    NotAsked,
    /// Everything, agreed to at once.
    Everything,
    /// What was chosen at an earlier visit.
    AsBefore,
    /// What was agreed to (`true`) and what was refused, item by item.
    Chosen(Vec<(Item, bool)>),
}

impl Default for Rehearsal {
    fn default() -> Self {
        Self { scene: Scene::Registered, registered: false, chose_before: false, wrong: 0, shared: Shared::NotAsked }
    }
}

impl Scene {
    /// Returns the id of the screen of the reader that shows.
    pub fn screen(self) -> Option<&'static str> {
        Some(match self {
            Self::RegisterFirst => "register-1",
            Self::RegisterSecond => "register-2",
            Self::RegisterThird => "register-3",
            Self::Identity => "identity",
            Self::Pin | Self::PinAgain(_) => "pin",
            Self::Consent => "consent",
            Self::ConsentAgain => "consent-again",
            Self::ConsentTo(Item::Surgery) => "consent-surgery",
            Self::ConsentTo(Item::Treatment) => "consent-treatment",
            Self::ConsentTo(Item::Medicine) => "consent-medicine",
            Self::ConsentTo(Item::Checkups) => "consent-checkups",
            Self::Done => "done",
            _ => return None,
        })
    }

    /// Returns what the person can do that no button on the screen stands for, by id.
    pub fn deeds(self) -> &'static [&'static str] {
        match self {
            Self::Registered => &["yes", "no"],
            Self::Visit => &["chose-before", "first"],
            Self::Place => &["place"],
            Self::Camera => &["recognised", "not-recognised"],
            Self::Pin | Self::PinAgain(_) => &["right", "wrong"],
            Self::Locked => &["face", "staff"],
            Self::Done => &["next-visit", "again", "finish"],
            Self::Staff | Self::Ended => &["again", "finish"],
            _ => &[],
        }
    }

    /// Returns whether the rehearsal is over here.
    pub fn is_last(self) -> bool {
        matches!(self, Self::Done | Self::Staff | Self::Ended)
    }
}

impl Item {
    /// Returns the item that is asked after this one.
    fn next(self) -> Option<Self> {
        match self {
            Self::Surgery => Some(Self::Treatment),
            Self::Treatment => Some(Self::Medicine),
            Self::Medicine => Some(Self::Checkups),
            Self::Checkups => None,
        }
    }

    /// Returns its id.
    pub fn id(self) -> &'static str {
        match self {
            Self::Surgery => "surgery",
            Self::Treatment => "treatment",
            Self::Medicine => "medicine",
            Self::Checkups => "checkups",
        }
    }
}

impl Rehearsal {
    /// Returns the rehearsal after a button of the screen was pressed or a deed done; `None` where the scene has no such.
    #[must_use]
    pub fn after(&self, deed: &str) -> Option<Self> {
        let mut next = self.clone();
        next.scene = match (self.scene, deed) {
            (Scene::Registered, "yes") => {
                next.registered = true;
                Scene::Visit
            }
            // A card that is not registered was never used here before.
            (Scene::Registered, "no") | (Scene::Visit, "first") => Scene::Place,
            (Scene::Visit, "chose-before") => {
                next.chose_before = true;
                Scene::Place
            }
            (Scene::Place, "place") if !self.registered => Scene::RegisterFirst,
            (Scene::Place, "place")
            | (Scene::Camera, "not-recognised")
            | (Scene::Pin | Scene::PinAgain(_), "cancel") => Scene::Identity,
            (Scene::RegisterFirst, "register") => Scene::RegisterSecond,
            (Scene::RegisterFirst | Scene::RegisterSecond, "exit") => Scene::Ended,
            (Scene::RegisterSecond, "agree") => Scene::RegisterThird,
            (Scene::RegisterThird, "next") => {
                next.registered = true;
                Scene::Identity
            }
            (Scene::Identity | Scene::Locked, "face") => Scene::Camera,
            (Scene::Identity, "pin") => next.pin(),
            (Scene::Pin | Scene::PinAgain(_), "clear") => self.scene,
            (Scene::Pin | Scene::PinAgain(_), "wrong") => {
                next.wrong += 1;
                next.pin()
            }
            (Scene::Pin | Scene::PinAgain(_), "right") => {
                next.wrong = 0;
                Scene::Consent
            }
            (Scene::Camera, "recognised") => Scene::Consent,
            (Scene::Locked, "staff") => Scene::Staff,
            (Scene::Consent, "all") => {
                next.shared = Shared::Everything;
                Scene::Done
            }
            (Scene::Consent, "individually") if self.chose_before => Scene::ConsentAgain,
            (Scene::Consent, "individually") | (Scene::ConsentAgain, "choose-again") => Scene::ConsentTo(Item::Surgery),
            (Scene::ConsentAgain, "keep") => {
                next.shared = Shared::AsBefore;
                Scene::Done
            }
            (Scene::ConsentTo(item), "agree" | "refuse") => {
                let mut chosen = match &self.shared {
                    Shared::Chosen(chosen) => chosen.clone(),
                    _ => Vec::new(),
                };
                chosen.push((item, deed == "agree"));
                next.shared = Shared::Chosen(chosen);
                item.next().map_or(Scene::Done, Scene::ConsentTo)
            }
            (Scene::Done, "next-visit") => {
                // Only who chose item by item is offered these choices again.
                let chose_before = matches!(self.shared, Shared::AsBefore | Shared::Chosen(_));
                let next = Self { scene: Scene::Place, registered: true, chose_before, ..Self::default() };
                return Some(next);
            }
            (Scene::Done | Scene::Staff | Scene::Ended, "again") => return Some(Self::default()),
            _ => return None,
        };
        Some(next)
    }

    fn pin(&self) -> Scene {
        match self.wrong {
            0 => Scene::Pin,
            wrong if wrong < TRIES => Scene::PinAgain(wrong),
            _ => Scene::Locked,
        }
    }
}

/// Returns the ten digits in an order that changes with a seed: on the reader they change places.
pub fn places_of_digits(seed: u64) -> [u8; 10] {
    let mut digits = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
    // A step of a linear congruential generator for each place (Knuth's MMIX): it has only to look mixed.
    let mut state = seed;
    for last in (1..digits.len()).rev() {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let other = usize::try_from((state >> 33) % (last as u64 + 1)).unwrap_or_default();
        digits.swap(last, other);
    }
    digits
}
