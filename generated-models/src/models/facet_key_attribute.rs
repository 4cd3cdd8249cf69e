// @generated from the schema "FacetKeyAttribute"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `FacetKeyAttribute`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FacetKeyAttribute {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `count`: `integer (int32)`.
    pub count: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FacetKeyAttribute "FacetKeyAttribute" 3 {
    (
        id: String = "id" with_id,
        name: String = "name" with_name,
        count: i32 = "count" with_count,
    )
});
