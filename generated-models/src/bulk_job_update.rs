// @generated from the schema "BulkJobUpdate"; changes made here are lost at the next generation

/// The schema `BulkJobUpdate`.
#[repr(C)]
pub struct BulkJobUpdate {
    /// `state`: `string`, required.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BulkJobUpdate "BulkJobUpdate" 1 {
    (
        state: crate::runtime::Open<State> = "state" 1 with_state,
    )
});

/// The property `state` of `BulkJobUpdate`. Known values: `Queued`, `Terminated`.
#[non_exhaustive]
pub enum State {
    Queued,
    Terminated,
}

crate::runtime::known!(State);

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Queued, "Queued"),
        (Self::Terminated, "Terminated"),
    ];
}
