// @generated from the schema "QueryResult"; changes made here are lost at the next generation

use crate::DomainEntity;
use crate::runtime::Extra;

/// The schema `QueryResult`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueryResult {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `body`: `DomainEntity`.
    pub body: Option<Box<DomainEntity>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueryResult "QueryResult" 4 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        body: Box<DomainEntity> = "body" with_body,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
