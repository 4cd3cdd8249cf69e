// @generated from the schema "DialerContactlistfilterConfigChangeContactListFilter"; changes made here are lost at the next generation

/// The schema `DialerContactlistfilterConfigChangeContactListFilter`.
#[repr(C)]
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

crate::runtime::model!(DialerContactlistfilterConfigChangeContactListFilter "DialerContactlistfilterConfigChangeContactListFilter" 10 {
    (
        contact_list: ::std::boxed::Box<crate::DialerContactlistfilterConfigChangeUriReference> = "contactList" 0 with_contact_list,
        contact_list_columns: ::std::vec::Vec<::std::string::String> = "contactListColumns" 0 with_contact_list_columns,
        clauses: ::std::vec::Vec<crate::DialerContactlistfilterConfigChangeFilterClause> = "clauses" 0 with_clauses,
        filter_type: crate::runtime::Open<FilterType> = "filterType" 0 with_filter_type,
        additional_properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value> = "additionalProperties" 0 with_additional_properties,
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 0 with_name,
        date_created: crate::runtime::DateTime = "dateCreated" 0 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 0 with_date_modified,
        version: i64 = "version" 0 with_version,
    )
});

/// The property `filterType` of `DialerContactlistfilterConfigChangeContactListFilter`. Known values: `AND`, `OR`.
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
