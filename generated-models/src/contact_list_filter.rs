// @generated from the schema "ContactListFilter"; changes made here are lost at the next generation

/// The schema `ContactListFilter`.
pub struct ContactListFilter {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `version`: `integer (int32)`.
    pub version: ::std::option::Option<i32>,
    /// `contactList`: `DomainEntityRef`.
    #[doc(alias = "contactList")]
    pub contact_list: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `contactListTemplate`: `DomainEntityRef`.
    #[doc(alias = "contactListTemplate")]
    pub contact_list_template: ::std::option::Option<
        ::std::boxed::Box<crate::DomainEntityRef>,
    >,
    /// `sourceType`: `string`.
    #[doc(alias = "sourceType")]
    pub source_type: ::std::option::Option<crate::runtime::Open<SourceType>>,
    /// `clauses`: `array of ContactListFilterClause`.
    pub clauses: ::std::option::Option<::std::vec::Vec<crate::ContactListFilterClause>>,
    /// `filterType`: `string`.
    #[doc(alias = "filterType")]
    pub filter_type: ::std::option::Option<crate::runtime::Open<FilterType>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ContactListFilter {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        version: ::std::option::Option::None,
        contact_list: ::std::option::Option::None,
        contact_list_template: ::std::option::Option::None,
        source_type: ::std::option::Option::None,
        clauses: ::std::option::Option::None,
        filter_type: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ContactListFilter = &<ContactListFilter as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ContactListFilter",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 1),
            ("dateCreated", "date_created", 2),
            ("dateModified", "date_modified", 2),
            ("version", "version", 0),
            ("contactList", "contact_list", 0),
            ("contactListTemplate", "contact_list_template", 0),
            ("sourceType", "source_type", 0),
            ("clauses", "clauses", 0),
            ("filterType", "filter_type", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.date_created,
            &E.date_modified,
            &E.version,
            &E.contact_list,
            &E.contact_list_template,
            &E.source_type,
            &E.clauses,
            &E.filter_type,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(ContactListFilter);

crate::runtime::setters!(ContactListFilter {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_version: version: i32,
    with_contact_list: contact_list: ::std::boxed::Box<crate::DomainEntityRef>,
    with_contact_list_template: contact_list_template: ::std::boxed::Box<crate::DomainEntityRef>,
    with_source_type: source_type: crate::runtime::Open<SourceType>,
    with_clauses: clauses: ::std::vec::Vec<crate::ContactListFilterClause>,
    with_filter_type: filter_type: crate::runtime::Open<FilterType>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `sourceType` of `ContactListFilter`. Known values: `ContactList`, `ContactListTemplate`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SourceType {
    ContactList,
    ContactListTemplate,
}

impl crate::runtime::Enum for SourceType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ContactList, "ContactList"),
        (Self::ContactListTemplate, "ContactListTemplate"),
    ];
}

/// The property `filterType` of `ContactListFilter`. Known values: `AND`, `OR`.
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
