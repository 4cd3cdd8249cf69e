// @generated from the schema "FacetKeyAttribute"; changes made here are lost at the next generation

/// The schema `FacetKeyAttribute`.
#[repr(C)]
pub struct FacetKeyAttribute {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `count`: `integer (int32)`.
    pub count: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(FacetKeyAttribute "FacetKeyAttribute" 3 {
    (
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 0 with_name,
        count: i32 = "count" 0 with_count,
    )
});
