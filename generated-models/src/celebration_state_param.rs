// @generated from the schema "CelebrationStateParam"; changes made here are lost at the next generation

/// The schema `CelebrationStateParam`.
#[repr(C)]
pub struct CelebrationStateParam {
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CelebrationStateParam "CelebrationStateParam" 1 {
    (
        state: crate::runtime::Open<State> = "state" 0 with_state,
    )
});

/// The property `state` of `CelebrationStateParam`. Known values: `Displayed`.
#[non_exhaustive]
pub enum State {
    Displayed,
}

crate::runtime::known!(State);

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Displayed, "Displayed")];
}
