// @generated from the schema "WrapupDelta"; changes made here are lost at the next generation

/// The schema `WrapupDelta`.
pub struct WrapupDelta {
    /// `action`: `string`.
    pub action: ::std::option::Option<crate::runtime::Open<Action>>,
    /// `code`: `string`.
    pub code: ::std::option::Option<::std::string::String>,
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WrapupDelta {
    const EMPTY: Self = Self {
        action: ::std::option::Option::None,
        code: ::std::option::Option::None,
        user_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WrapupDelta = &<WrapupDelta as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WrapupDelta",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("action", "action", 0),
            ("code", "code", 0),
            ("userId", "user_id", 0),
        ],
        fields: &[&E.action, &E.code, &E.user_id],
    }
};

crate::runtime::model!(WrapupDelta);

crate::runtime::setters!(WrapupDelta {
    with_action: action: crate::runtime::Open<Action>,
    with_code: code: ::std::string::String,
    with_user_id: user_id: ::std::string::String,
});

/// The property `action` of `WrapupDelta`. Known values: `Add`, `Remove`.
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
