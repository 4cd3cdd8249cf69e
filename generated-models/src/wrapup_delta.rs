// @generated from the schema "WrapupDelta"; changes made here are lost at the next generation

/// The schema `WrapupDelta`.
#[repr(C)]
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

crate::runtime::model!(WrapupDelta "WrapupDelta" 3 {
    (
        action: crate::runtime::Open<Action> = "action" 0 with_action,
        code: ::std::string::String = "code" 0 with_code,
        user_id: ::std::string::String = "userId" 0 with_user_id,
    )
});

/// The property `action` of `WrapupDelta`. Known values: `Add`, `Remove`.
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
