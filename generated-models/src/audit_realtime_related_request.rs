// @generated from the schema "AuditRealtimeRelatedRequest"; changes made here are lost at the next generation

/// The schema `AuditRealtimeRelatedRequest`.
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

impl crate::runtime::Model for AuditRealtimeRelatedRequest {
    const EMPTY: Self = Self {
        audit_id: ::std::option::Option::None,
        trustor_org_id: ::std::option::Option::None,
        sort: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AuditRealtimeRelatedRequest = &<AuditRealtimeRelatedRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AuditRealtimeRelatedRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("auditId", "audit_id", 1),
            ("trustorOrgId", "trustor_org_id", 0),
            ("sort", "sort", 0),
        ],
        fields: &[&E.audit_id, &E.trustor_org_id, &E.sort],
    }
};

crate::runtime::model!(AuditRealtimeRelatedRequest);

crate::runtime::setters!(AuditRealtimeRelatedRequest {
    with_audit_id: audit_id: ::std::string::String,
    with_trustor_org_id: trustor_org_id: ::std::string::String,
    with_sort: sort: ::std::vec::Vec<crate::AuditQuerySort>,
});
