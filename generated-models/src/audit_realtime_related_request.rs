// @generated from the schema "AuditRealtimeRelatedRequest"; changes made here are lost at the next generation

/// The schema `AuditRealtimeRelatedRequest`.
#[repr(C)]
pub struct AuditRealtimeRelatedRequest {
    /// `auditId`: `string`, required.
    #[doc(alias = "auditId")]
    pub audit_id: ::std::option::Option<::std::string::String>,
    /// `trustorOrgId`: `string`.
    #[doc(alias = "trustorOrgId")]
    pub trustor_org_id: ::std::option::Option<::std::string::String>,
    /// `sort`: `array of AuditQuerySort`.
    pub sort: ::std::option::Option<::std::vec::Vec<crate::AuditQuerySort>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AuditRealtimeRelatedRequest "AuditRealtimeRelatedRequest" 3 {
    (
        audit_id: ::std::string::String = "auditId" 1 with_audit_id,
        trustor_org_id: ::std::string::String = "trustorOrgId" 0 with_trustor_org_id,
        sort: ::std::vec::Vec<crate::AuditQuerySort> = "sort" 0 with_sort,
    )
});
