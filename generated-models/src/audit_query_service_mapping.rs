// @generated from the schema "AuditQueryServiceMapping"; changes made here are lost at the next generation

/// The schema `AuditQueryServiceMapping`.
#[repr(C)]
pub struct AuditQueryServiceMapping {
    /// `services`: `array of AuditQueryService`.
    pub services: ::std::option::Option<::std::vec::Vec<crate::AuditQueryService>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AuditQueryServiceMapping "AuditQueryServiceMapping" 1 {
    (
        services: ::std::vec::Vec<crate::AuditQueryService> = "services" 0 with_services,
    )
});
