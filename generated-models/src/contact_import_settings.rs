// @generated from the schema "ContactImportSettings"; changes made here are lost at the next generation

/// The schema `ContactImportSettings`.
#[repr(C)]
pub struct ContactImportSettings {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `matchingCriteria`: `array of string`.
    #[doc(alias = "matchingCriteria")]
    pub matching_criteria: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<MatchingCriteria>>,
    >,
    /// `mergeContacts`: `boolean`, required.
    #[doc(alias = "mergeContacts")]
    pub merge_contacts: ::std::option::Option<bool>,
    /// `externalSourceId`: `string`, required.
    #[doc(alias = "externalSourceId")]
    pub external_source_id: ::std::option::Option<::std::string::String>,
    /// `importFields`: `array of ContactImportField`, required.
    #[doc(alias = "importFields")]
    pub import_fields: ::std::option::Option<::std::vec::Vec<crate::ContactImportField>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ContactImportSettings "ContactImportSettings" 8 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 1 with_name,
        matching_criteria: ::std::vec::Vec<crate::runtime::Open<MatchingCriteria>> = "matchingCriteria" 0 with_matching_criteria,
        merge_contacts: bool = "mergeContacts" 1 with_merge_contacts,
        external_source_id: ::std::string::String = "externalSourceId" 1 with_external_source_id,
        import_fields: ::std::vec::Vec<crate::ContactImportField> = "importFields" 1 with_import_fields,
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `matchingCriteria` of `ContactImportSettings`. Known values: `Email`, `Phone`.
#[non_exhaustive]
pub enum MatchingCriteria {
    Email,
    Phone,
}

crate::runtime::known!(MatchingCriteria);

impl crate::runtime::Enum for MatchingCriteria {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Email, "Email"),
        (Self::Phone, "Phone"),
    ];
}
