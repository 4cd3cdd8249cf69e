// @generated from the schema "LicenseBatchAssignmentRequest"; changes made here are lost at the next generation

/// The schema `LicenseBatchAssignmentRequest`.
pub struct LicenseBatchAssignmentRequest {
    /// `assignments`: `array of LicenseAssignmentRequest`, required.
    pub assignments: ::std::option::Option<
        ::std::vec::Vec<crate::LicenseAssignmentRequest>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LicenseBatchAssignmentRequest {
    const EMPTY: Self = Self {
        assignments: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LicenseBatchAssignmentRequest = &<LicenseBatchAssignmentRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LicenseBatchAssignmentRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("assignments", "assignments", 1)],
        fields: &[&E.assignments],
    }
};

crate::runtime::model!(LicenseBatchAssignmentRequest);

crate::runtime::setters!(LicenseBatchAssignmentRequest {
    with_assignments: assignments: ::std::vec::Vec<crate::LicenseAssignmentRequest>,
});
