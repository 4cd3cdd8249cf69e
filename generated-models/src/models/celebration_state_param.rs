// @generated from the schema "CelebrationStateParam"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `CelebrationStateParam`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CelebrationStateParam {
    /// `state`: `Displayed`, the one known value.
    pub state: Option<Open<State>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CelebrationStateParam "CelebrationStateParam" 1 {
    (
        state: Open<State> = "state" with_state,
    )
});

/// The property `state` of `CelebrationStateParam`. Known values: `Displayed`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    Displayed,
}

crate::runtime::values!(State {
    Displayed = "Displayed",
});
