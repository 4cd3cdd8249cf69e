// @generated from the schema "ContactListFilter"; changes made here are lost at the next generation

/// The schema `ContactListFilter`.
#[repr(C)]
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

crate::runtime::model!(ContactListFilter "ContactListFilter" 11 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 1 with_name,
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 2 with_date_modified,
        version: i32 = "version" 0 with_version,
        contact_list: ::std::boxed::Box<crate::DomainEntityRef> = "contactList" 0 with_contact_list,
        contact_list_template: ::std::boxed::Box<crate::DomainEntityRef> = "contactListTemplate" 0 with_contact_list_template,
        source_type: crate::runtime::Open<SourceType> = "sourceType" 0 with_source_type,
        clauses: ::std::vec::Vec<crate::ContactListFilterClause> = "clauses" 0 with_clauses,
        filter_type: crate::runtime::Open<FilterType> = "filterType" 0 with_filter_type,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `sourceType` of `ContactListFilter`. Known values: `ContactList`, `ContactListTemplate`.
#[non_exhaustive]
pub enum SourceType {
    ContactList,
    ContactListTemplate,
}

crate::runtime::known!(SourceType);

impl crate::runtime::Enum for SourceType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ContactList, "ContactList"),
        (Self::ContactListTemplate, "ContactListTemplate"),
    ];
}

/// The property `filterType` of `ContactListFilter`. Known values: `AND`, `OR`.
#[non_exhaustive]
pub enum FilterType {
    And,
    Or,
}

crate::runtime::known!(FilterType);

impl crate::runtime::Enum for FilterType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::And, "AND"),
        (Self::Or, "OR"),
    ];
}
