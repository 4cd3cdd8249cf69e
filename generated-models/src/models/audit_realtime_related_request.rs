// @generated from the schema "AuditRealtimeRelatedRequest"; changes made here are lost at the next generation

use crate::AuditQuerySort;
use crate::runtime::Extra;

/// The schema `AuditRealtimeRelatedRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AuditRealtimeRelatedRequest {
    /// `auditId`: `string`, required.
    #[doc(alias = "auditId")]
    pub audit_id: Option<String>,
    /// `trustorOrgId`: `string`.
    #[doc(alias = "trustorOrgId")]
    pub trustor_org_id: Option<String>,
    /// `sort`: `array of AuditQuerySort`.
    pub sort: Option<Vec<AuditQuerySort>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AuditRealtimeRelatedRequest "AuditRealtimeRelatedRequest" 3 {
    (
        audit_id: String = "auditId" with_audit_id required,
        trustor_org_id: String = "trustorOrgId" with_trustor_org_id,
        sort: Vec<AuditQuerySort> = "sort" with_sort,
    )
});
