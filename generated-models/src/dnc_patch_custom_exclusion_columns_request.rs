// @generated from the schema "DncPatchCustomExclusionColumnsRequest"; changes made here are lost at the next generation

/// The schema `DncPatchCustomExclusionColumnsRequest`.
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

impl crate::runtime::Model for DncPatchCustomExclusionColumnsRequest {
    const EMPTY: Self = Self {
        action: ::std::option::Option::None,
        custom_exclusion_column_entries: ::std::option::Option::None,
        expiration_date_time: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DncPatchCustomExclusionColumnsRequest = &<DncPatchCustomExclusionColumnsRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DncPatchCustomExclusionColumnsRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("action", "action", 0),
            ("customExclusionColumnEntries", "custom_exclusion_column_entries", 0),
            ("expirationDateTime", "expiration_date_time", 0),
        ],
        fields: &[&E.action, &E.custom_exclusion_column_entries, &E.expiration_date_time],
    }
};

crate::runtime::model!(DncPatchCustomExclusionColumnsRequest);

crate::runtime::setters!(DncPatchCustomExclusionColumnsRequest {
    with_action: action: crate::runtime::Open<Action>,
    with_custom_exclusion_column_entries: custom_exclusion_column_entries: ::std::vec::Vec<::std::string::String>,
    with_expiration_date_time: expiration_date_time: ::std::string::String,
});

/// The property `action` of `DncPatchCustomExclusionColumnsRequest`. Known values: `Add`, `Remove`.
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
