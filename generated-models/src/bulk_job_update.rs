// @generated from the schema "BulkJobUpdate"; changes made here are lost at the next generation

/// The schema `BulkJobUpdate`.
pub struct BulkJobUpdate {
    /// `state`: `string`, required.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BulkJobUpdate {
    const EMPTY: Self = Self {
        state: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BulkJobUpdate = &<BulkJobUpdate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BulkJobUpdate",
        empty: E,
        extra: &E.extra,
        properties: &[("state", "state", 1)],
        fields: &[&E.state],
    }
};

crate::runtime::model!(BulkJobUpdate);

crate::runtime::setters!(BulkJobUpdate {
    with_state: state: crate::runtime::Open<State>,
});

/// The property `state` of `BulkJobUpdate`. Known values: `Queued`, `Terminated`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    Queued,
    Terminated,
}

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Queued, "Queued"),
        (Self::Terminated, "Terminated"),
    ];
}
