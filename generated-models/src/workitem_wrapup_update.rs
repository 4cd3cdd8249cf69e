// @generated from the schema "WorkitemWrapupUpdate"; changes made here are lost at the next generation

/// The schema `WorkitemWrapupUpdate`.
pub struct WorkitemWrapupUpdate {
    /// `action`: `string`, required.
    pub action: ::std::option::Option<crate::runtime::Open<Action>>,
    /// `wrapupCode`: `string`, required.
    #[doc(alias = "wrapupCode")]
    pub wrapup_code: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WorkitemWrapupUpdate {
    const EMPTY: Self = Self {
        action: ::std::option::Option::None,
        wrapup_code: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkitemWrapupUpdate = &<WorkitemWrapupUpdate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkitemWrapupUpdate",
        empty: E,
        extra: &E.extra,
        properties: &[("action", "action", 1), ("wrapupCode", "wrapup_code", 1)],
        fields: &[&E.action, &E.wrapup_code],
    }
};

crate::runtime::model!(WorkitemWrapupUpdate);

crate::runtime::setters!(WorkitemWrapupUpdate {
    with_action: action: crate::runtime::Open<Action>,
    with_wrapup_code: wrapup_code: ::std::string::String,
});

/// The property `action` of `WorkitemWrapupUpdate`. Known values: `Add`, `Remove`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Action {
    Add,
    Remove,
}

impl crate::runtime::Enum for Action {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Add, "Add"),
        (Self::Remove, "Remove"),
    ];
}
