// @generated from the schema "HrisTimeOffTypeResponse"; changes made here are lost at the next generation

/// The schema `HrisTimeOffTypeResponse`.
#[repr(C)]
pub struct HrisTimeOffTypeResponse {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `secondaryId`: `string`.
    #[doc(alias = "secondaryId")]
    pub secondary_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(HrisTimeOffTypeResponse "HrisTimeOffTypeResponse" 3 {
    (
        id: ::std::string::String = "id" 1 with_id,
        name: ::std::string::String = "name" 1 with_name,
        secondary_id: ::std::string::String = "secondaryId" 0 with_secondary_id,
    )
});
