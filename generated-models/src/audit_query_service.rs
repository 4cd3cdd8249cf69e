// @generated from the schema "AuditQueryService"; changes made here are lost at the next generation

/// The schema `AuditQueryService`.
#[repr(C)]
pub struct AuditQueryService {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `entities`: `array of AuditQueryEntity`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::AuditQueryEntity>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AuditQueryService "AuditQueryService" 2 {
    (
        name: ::std::string::String = "name" 0 with_name,
        entities: ::std::vec::Vec<crate::AuditQueryEntity> = "entities" 0 with_entities,
    )
});
