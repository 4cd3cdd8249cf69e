// @generated from the schema "BulkOrganizationsRequest"; changes made here are lost at the next generation

use crate::ExternalOrganization;
use crate::runtime::Extra;

/// The schema `BulkOrganizationsRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BulkOrganizationsRequest {
    /// `entities`: `array of ExternalOrganization`.
    pub entities: Option<Vec<ExternalOrganization>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BulkOrganizationsRequest "BulkOrganizationsRequest" 1 {
    (
        entities: Vec<ExternalOrganization> = "entities" with_entities,
    )
});
