// @generated from the schema "AuditQueryServiceMapping"; changes made here are lost at the next generation

use crate::AuditQueryService;
use crate::runtime::Extra;

/// The schema `AuditQueryServiceMapping`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AuditQueryServiceMapping {
    /// `services`: `array of AuditQueryService`.
    pub services: Option<Vec<AuditQueryService>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AuditQueryServiceMapping "AuditQueryServiceMapping" 1 {
    (
        services: Vec<AuditQueryService> = "services" with_services,
    )
});
