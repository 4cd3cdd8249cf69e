// @generated from the schema "ActivityCodeContainer"; changes made here are lost at the next generation

/// The schema `ActivityCodeContainer`.
#[repr(C)]
pub struct ActivityCodeContainer {
    /// `activityCodes`: `map of ActivityCode`.
    #[doc(alias = "activityCodes")]
    pub activity_codes: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, crate::ActivityCode>,
    >,
    /// `metadata`: `WfmVersionedEntityMetadata`, required.
    pub metadata: ::std::option::Option<
        ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ActivityCodeContainer "ActivityCodeContainer" 2 {
    (
        activity_codes: ::std::collections::BTreeMap<::std::string::String, crate::ActivityCode> = "activityCodes" 0 with_activity_codes,
        metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata> = "metadata" 1 with_metadata,
    )
});
