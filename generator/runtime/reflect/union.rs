//! Unions with a discriminator: an enum of models of which a property of the object chooses one.

use crate::runtime::value::{Slot, View};

/// A union with a discriminator. The macro `union!` of this crate implements it.
pub trait Union: Sized + Send + Sync + 'static {
    /// The name of the type.
    const NAME: &'static str;

    /// The name in JSON of the property whose text chooses the variant.
    const TAG: &'static str;

    /// The text that chooses this value's variant; `None` for the fallback.
    fn tag(&self) -> Option<&'static str>;

    /// A blank value of the variant that this text chooses; the fallback for an unknown text or none.
    #[doc(hidden)]
    fn blank(tag: Option<&str>) -> Self;

    #[doc(hidden)]
    fn inner(&self) -> View<'_>;

    #[doc(hidden)]
    fn inner_slot(&mut self) -> Slot<'_>;
}

/// [`Union`] without its type.
#[doc(hidden)]
pub trait DynUnion: Send + Sync {
    fn tag_property(&self) -> &'static str;
    fn tag_text(&self) -> Option<&'static str>;
    fn view_inner(&self) -> View<'_>;
    /// Becomes a blank value of the variant that `tag` chooses, and hands out the slot of what it holds.
    fn choose(&mut self, tag: Option<&str>) -> Slot<'_>;
}

impl<U: Union> DynUnion for U {
    fn tag_property(&self) -> &'static str {
        U::TAG
    }

    fn tag_text(&self) -> Option<&'static str> {
        self.tag()
    }

    fn view_inner(&self) -> View<'_> {
        self.inner()
    }

    fn choose(&mut self, tag: Option<&str>) -> Slot<'_> {
        *self = U::blank(tag);
        self.inner_slot()
    }
}

/// The shape of a union with a discriminator.
#[doc(hidden)]
pub struct OfUnion;

/// A union with a discriminator, borrowed for reading.
#[derive(Clone, Copy)]
pub struct UnionRef<'a>(pub(crate) &'a dyn DynUnion);

impl<'a> UnionRef<'a> {
    /// The name in JSON of the property that chooses the variant.
    pub fn tag_property(self) -> &'static str {
        self.0.tag_property()
    }

    /// The text that chooses this value's variant; `None` if it is the fallback.
    pub fn tag(self) -> Option<&'static str> {
        self.0.tag_text()
    }

    /// What the variant holds.
    pub fn value(self) -> View<'a> {
        self.0.view_inner()
    }
}
