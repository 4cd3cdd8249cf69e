// @generated from the schema "CelebrationStateParam"; changes made here are lost at the next generation

/// The schema `CelebrationStateParam`.
pub struct CelebrationStateParam {
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CelebrationStateParam {
    const EMPTY: Self = Self {
        state: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CelebrationStateParam = &<CelebrationStateParam as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CelebrationStateParam",
        empty: E,
        extra: &E.extra,
        properties: &[("state", "state", 0)],
        fields: &[&E.state],
    }
};

crate::runtime::model!(CelebrationStateParam);

crate::runtime::setters!(CelebrationStateParam {
    with_state: state: crate::runtime::Open<State>,
});

/// The property `state` of `CelebrationStateParam`. Known values: `Displayed`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    Displayed,
}

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Displayed, "Displayed")];
}
