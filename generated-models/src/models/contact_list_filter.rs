// @generated from the schema "ContactListFilter"; changes made here are lost at the next generation

use crate::{ContactListFilterClause, DomainEntityRef};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `ContactListFilter`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ContactListFilter {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `version`: `integer (int32)`.
    pub version: Option<i32>,
    /// `contactList`: `DomainEntityRef`.
    #[doc(alias = "contactList")]
    pub contact_list: Option<Box<DomainEntityRef>>,
    /// `contactListTemplate`: `DomainEntityRef`.
    #[doc(alias = "contactListTemplate")]
    pub contact_list_template: Option<Box<DomainEntityRef>>,
    /// `sourceType`: one of `ContactList` and `ContactListTemplate`.
    #[doc(alias = "sourceType")]
    pub source_type: Option<Open<SourceType>>,
    /// `clauses`: `array of ContactListFilterClause`.
    pub clauses: Option<Vec<ContactListFilterClause>>,
    /// `filterType`: one of `AND` and `OR`.
    #[doc(alias = "filterType")]
    pub filter_type: Option<Open<FilterType>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ContactListFilter "ContactListFilter" 11 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name required,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        date_modified: DateTime = "dateModified" with_date_modified read_only,
        version: i32 = "version" with_version,
        contact_list: Box<DomainEntityRef> = "contactList" with_contact_list,
        contact_list_template: Box<DomainEntityRef> = "contactListTemplate" with_contact_list_template,
        source_type: Open<SourceType> = "sourceType" with_source_type,
        clauses: Vec<ContactListFilterClause> = "clauses" with_clauses,
        filter_type: Open<FilterType> = "filterType" with_filter_type,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `sourceType` of `ContactListFilter`. Known values: `ContactList`, `ContactListTemplate`.
#[repr(u16)]
#[non_exhaustive]
pub enum SourceType {
    ContactList,
    ContactListTemplate,
}

crate::runtime::values!(SourceType {
    ContactList = "ContactList",
    ContactListTemplate = "ContactListTemplate",
});

/// The property `filterType` of `ContactListFilter`. Known values: `AND`, `OR`.
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
