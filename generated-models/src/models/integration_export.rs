// @generated from the schema "IntegrationExport"; changes made here are lost at the next generation

use crate::DomainEntityRef;
use crate::runtime::Extra;

/// The schema `IntegrationExport`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct IntegrationExport {
    /// `integration`: `DomainEntityRef`, required.
    pub integration: Option<Box<DomainEntityRef>>,
    /// `shouldExportScreenRecordings`: `boolean`.
    #[doc(alias = "shouldExportScreenRecordings")]
    pub should_export_screen_recordings: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(IntegrationExport "IntegrationExport" 2 {
    (
        integration: Box<DomainEntityRef> = "integration" with_integration required,
        should_export_screen_recordings: bool = "shouldExportScreenRecordings" with_should_export_screen_recordings,
    )
});
