// @generated from the schema "DncPatchCustomExclusionColumnsRequest"; changes made here are lost at the next generation

/// The schema `DncPatchCustomExclusionColumnsRequest`.
#[repr(C)]
pub struct DncPatchCustomExclusionColumnsRequest {
    /// `action`: `string`.
    pub action: ::std::option::Option<crate::runtime::Open<Action>>,
    /// `customExclusionColumnEntries`: `array of string`.
    #[doc(alias = "customExclusionColumnEntries")]
    pub custom_exclusion_column_entries: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `expirationDateTime`: `string`.
    #[doc(alias = "expirationDateTime")]
    pub expiration_date_time: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DncPatchCustomExclusionColumnsRequest "DncPatchCustomExclusionColumnsRequest" 3 {
    (
        action: crate::runtime::Open<Action> = "action" 0 with_action,
        custom_exclusion_column_entries: ::std::vec::Vec<::std::string::String> = "customExclusionColumnEntries" 0 with_custom_exclusion_column_entries,
        expiration_date_time: ::std::string::String = "expirationDateTime" 0 with_expiration_date_time,
    )
});

/// The property `action` of `DncPatchCustomExclusionColumnsRequest`. Known values: `Add`, `Remove`.
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
