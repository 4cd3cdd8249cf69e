// @generated from the schema "MetadataResults"; changes made here are lost at the next generation

/// The schema `MetadataResults`.
#[repr(C)]
pub struct MetadataResults {
    /// `entities`: `array of MetadataResultEntity`, read-only.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::MetadataResultEntity>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(MetadataResults "MetadataResults" 1 {
    (
        entities: ::std::vec::Vec<crate::MetadataResultEntity> = "entities" 2 with_entities,
    )
});
