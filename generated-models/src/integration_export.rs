// @generated from the schema "IntegrationExport"; changes made here are lost at the next generation

/// The schema `IntegrationExport`.
#[repr(C)]
pub struct IntegrationExport {
    /// `integration`: `DomainEntityRef`, required.
    pub integration: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `shouldExportScreenRecordings`: `boolean`.
    #[doc(alias = "shouldExportScreenRecordings")]
    pub should_export_screen_recordings: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(IntegrationExport "IntegrationExport" 2 {
    (
        integration: ::std::boxed::Box<crate::DomainEntityRef> = "integration" 1 with_integration,
        should_export_screen_recordings: bool = "shouldExportScreenRecordings" 0 with_should_export_screen_recordings,
    )
});
