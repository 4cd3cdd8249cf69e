// @generated from the schema "DialerContactlistfilterConfigChangeContactListFilter"; changes made here are lost at the next generation

/// The schema `DialerContactlistfilterConfigChangeContactListFilter`.
pub struct DialerContactlistfilterConfigChangeContactListFilter {
    /// `contactList`: `DialerContactlistfilterConfigChangeUriReference`.
    #[doc(alias = "contactList")]
    pub contact_list: ::std::option::Option<
        ::std::boxed::Box<crate::DialerContactlistfilterConfigChangeUriReference>,
    >,
    /// `contactListColumns`: `array of string`.
    #[doc(alias = "contactListColumns")]
    pub contact_list_columns: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `clauses`: `array of DialerContactlistfilterConfigChangeFilterClause`.
    pub clauses: ::std::option::Option<
        ::std::vec::Vec<crate::DialerContactlistfilterConfigChangeFilterClause>,
    >,
    /// `filterType`: `string`.
    #[doc(alias = "filterType")]
    pub filter_type: ::std::option::Option<crate::runtime::Open<FilterType>>,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `version`: `integer`.
    pub version: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DialerContactlistfilterConfigChangeContactListFilter {
    const EMPTY: Self = Self {
        contact_list: ::std::option::Option::None,
        contact_list_columns: ::std::option::Option::None,
        clauses: ::std::option::Option::None,
        filter_type: ::std::option::Option::None,
        additional_properties: ::std::option::Option::None,
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        version: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DialerContactlistfilterConfigChangeContactListFilter = &<DialerContactlistfilterConfigChangeContactListFilter as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DialerContactlistfilterConfigChangeContactListFilter",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("contactList", "contact_list", 0),
            ("contactListColumns", "contact_list_columns", 0),
            ("clauses", "clauses", 0),
            ("filterType", "filter_type", 0),
            ("additionalProperties", "additional_properties", 0),
            ("id", "id", 0),
            ("name", "name", 0),
            ("dateCreated", "date_created", 0),
            ("dateModified", "date_modified", 0),
            ("version", "version", 0),
        ],
        fields: &[
            &E.contact_list,
            &E.contact_list_columns,
            &E.clauses,
            &E.filter_type,
            &E.additional_properties,
            &E.id,
            &E.name,
            &E.date_created,
            &E.date_modified,
            &E.version,
        ],
    }
};

crate::runtime::model!(DialerContactlistfilterConfigChangeContactListFilter);

crate::runtime::setters!(DialerContactlistfilterConfigChangeContactListFilter {
    with_contact_list: contact_list: ::std::boxed::Box<crate::DialerContactlistfilterConfigChangeUriReference>,
    with_contact_list_columns: contact_list_columns: ::std::vec::Vec<::std::string::String>,
    with_clauses: clauses: ::std::vec::Vec<crate::DialerContactlistfilterConfigChangeFilterClause>,
    with_filter_type: filter_type: crate::runtime::Open<FilterType>,
    with_additional_properties: additional_properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_version: version: i64,
});

/// The property `filterType` of `DialerContactlistfilterConfigChangeContactListFilter`. Known values: `AND`, `OR`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FilterType {
    And,
    Or,
}

impl crate::runtime::Enum for FilterType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::And, "AND"),
        (Self::Or, "OR"),
    ];
}
