// @generated from the schema "ContactImportSettings"; changes made here are lost at the next generation

/// The schema `ContactImportSettings`.
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

impl crate::runtime::Model for ContactImportSettings {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        matching_criteria: ::std::option::Option::None,
        merge_contacts: ::std::option::Option::None,
        external_source_id: ::std::option::Option::None,
        import_fields: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ContactImportSettings = &<ContactImportSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ContactImportSettings",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 1),
            ("matchingCriteria", "matching_criteria", 0),
            ("mergeContacts", "merge_contacts", 1),
            ("externalSourceId", "external_source_id", 1),
            ("importFields", "import_fields", 1),
            ("dateCreated", "date_created", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.matching_criteria,
            &E.merge_contacts,
            &E.external_source_id,
            &E.import_fields,
            &E.date_created,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(ContactImportSettings);

crate::runtime::setters!(ContactImportSettings {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_matching_criteria: matching_criteria: ::std::vec::Vec<crate::runtime::Open<MatchingCriteria>>,
    with_merge_contacts: merge_contacts: bool,
    with_external_source_id: external_source_id: ::std::string::String,
    with_import_fields: import_fields: ::std::vec::Vec<crate::ContactImportField>,
    with_date_created: date_created: crate::runtime::DateTime,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `matchingCriteria` of `ContactImportSettings`. Known values: `Email`, `Phone`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MatchingCriteria {
    Email,
    Phone,
}

impl crate::runtime::Enum for MatchingCriteria {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Email, "Email"),
        (Self::Phone, "Phone"),
    ];
}
