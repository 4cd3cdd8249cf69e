// @generated from the schema "WorkitemWrapupUpdate"; changes made here are lost at the next generation

/// The schema `WorkitemWrapupUpdate`.
#[repr(C)]
pub struct WorkitemWrapupUpdate {
    /// `action`: `string`, required.
    pub action: ::std::option::Option<crate::runtime::Open<Action>>,
    /// `wrapupCode`: `string`, required.
    #[doc(alias = "wrapupCode")]
    pub wrapup_code: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WorkitemWrapupUpdate "WorkitemWrapupUpdate" 2 {
    (
        action: crate::runtime::Open<Action> = "action" 1 with_action,
        wrapup_code: ::std::string::String = "wrapupCode" 1 with_wrapup_code,
    )
});

/// The property `action` of `WorkitemWrapupUpdate`. Known values: `Add`, `Remove`.
#[non_exhaustive]
pub enum Action {
    Add,
    Remove,
}

crate::runtime::known!(Action);

impl crate::runtime::Enum for Action {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Add, "Add"),
        (Self::Remove, "Remove"),
    ];
}
