// @generated from the schema "DialerContactlistfilterConfigChangeContactListFilter"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{
    DialerContactlistfilterConfigChangeFilterClause,
    DialerContactlistfilterConfigChangeUriReference,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `DialerContactlistfilterConfigChangeContactListFilter`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DialerContactlistfilterConfigChangeContactListFilter {
    /// `contactList`: `DialerContactlistfilterConfigChangeUriReference`.
    #[doc(alias = "contactList")]
    pub contact_list: Option<Box<DialerContactlistfilterConfigChangeUriReference>>,
    /// `contactListColumns`: `array of string`.
    #[doc(alias = "contactListColumns")]
    pub contact_list_columns: Option<Vec<String>>,
    /// `clauses`: `array of DialerContactlistfilterConfigChangeFilterClause`.
    pub clauses: Option<Vec<DialerContactlistfilterConfigChangeFilterClause>>,
    /// `filterType`: one of `AND` and `OR`.
    #[doc(alias = "filterType")]
    pub filter_type: Option<Open<FilterType>>,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: Option<BTreeMap<String, serde_json::Value>>,
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `version`: `integer`.
    pub version: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DialerContactlistfilterConfigChangeContactListFilter "DialerContactlistfilterConfigChangeContactListFilter" 10 {
    (
        contact_list: Box<DialerContactlistfilterConfigChangeUriReference> = "contactList" with_contact_list,
        contact_list_columns: Vec<String> = "contactListColumns" with_contact_list_columns,
        clauses: Vec<DialerContactlistfilterConfigChangeFilterClause> = "clauses" with_clauses,
        filter_type: Open<FilterType> = "filterType" with_filter_type,
        additional_properties: BTreeMap<String, serde_json::Value> = "additionalProperties" with_additional_properties,
        id: String = "id" with_id,
        name: String = "name" with_name,
        date_created: DateTime = "dateCreated" with_date_created,
        date_modified: DateTime = "dateModified" with_date_modified,
        version: i64 = "version" with_version,
    )
});

/// The property `filterType` of `DialerContactlistfilterConfigChangeContactListFilter`. Known values: `AND`, `OR`.
#[repr(u16)]
#[non_exhaustive]
pub enum FilterType {
    And,
    Or,
}

crate::runtime::values!(FilterType {
    And = "AND",
    Or = "OR",
});
