// @generated from the schema "IntegrationExport"; changes made here are lost at the next generation

/// The schema `IntegrationExport`.
pub struct IntegrationExport {
    /// `integration`: `DomainEntityRef`, required.
    pub integration: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `shouldExportScreenRecordings`: `boolean`.
    #[doc(alias = "shouldExportScreenRecordings")]
    pub should_export_screen_recordings: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for IntegrationExport {
    const EMPTY: Self = Self {
        integration: ::std::option::Option::None,
        should_export_screen_recordings: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &IntegrationExport = &<IntegrationExport as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "IntegrationExport",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("integration", "integration", 1),
            ("shouldExportScreenRecordings", "should_export_screen_recordings", 0),
        ],
        fields: &[&E.integration, &E.should_export_screen_recordings],
    }
};

crate::runtime::model!(IntegrationExport);

crate::runtime::setters!(IntegrationExport {
    with_integration: integration: ::std::boxed::Box<crate::DomainEntityRef>,
    with_should_export_screen_recordings: should_export_screen_recordings: bool,
});
