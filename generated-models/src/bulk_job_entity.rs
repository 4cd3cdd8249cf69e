// @generated from the schema "BulkJobEntity"; changes made here are lost at the next generation

/// The schema `BulkJobEntity`.
#[repr(C)]
pub struct BulkJobEntity {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BulkJobEntity "BulkJobEntity" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
