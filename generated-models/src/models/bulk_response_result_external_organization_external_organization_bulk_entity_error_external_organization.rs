// @generated from the schema "BulkResponseResultExternalOrganizationExternalOrganizationBulkEntityErrorExternalOrganization"; changes made here are lost at the next generation

use crate::{BulkEntityErrorExternalOrganization, ExternalOrganization};
use crate::runtime::Extra;

/// The schema `BulkResponseResultExternalOrganizationExternalOrganizationBulkEntityErrorExternalOrganization`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BulkResponseResultExternalOrganizationExternalOrganizationBulkEntityErrorExternalOrganization {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `success`: `boolean`.
    pub success: Option<bool>,
    /// `entity`: `ExternalOrganization`.
    pub entity: Option<Box<ExternalOrganization>>,
    /// `error`: `BulkEntityErrorExternalOrganization`.
    pub error: Option<Box<BulkEntityErrorExternalOrganization>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BulkResponseResultExternalOrganizationExternalOrganizationBulkEntityErrorExternalOrganization "BulkResponseResultExternalOrganizationExternalOrganizationBulkEntityErrorExternalOrganization" 4 {
    (
        id: String = "id" with_id,
        success: bool = "success" with_success,
        entity: Box<ExternalOrganization> = "entity" with_entity,
        error: Box<BulkEntityErrorExternalOrganization> = "error" with_error,
    )
});
