// @generated from the schema "ActivityCodeContainer"; changes made here are lost at the next generation

/// The schema `ActivityCodeContainer`.
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

impl crate::runtime::Model for ActivityCodeContainer {
    const EMPTY: Self = Self {
        activity_codes: ::std::option::Option::None,
        metadata: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ActivityCodeContainer = &<ActivityCodeContainer as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ActivityCodeContainer",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("activityCodes", "activity_codes", 0),
            ("metadata", "metadata", 1),
        ],
        fields: &[&E.activity_codes, &E.metadata],
    }
};

crate::runtime::model!(ActivityCodeContainer);

crate::runtime::setters!(ActivityCodeContainer {
    with_activity_codes: activity_codes: ::std::collections::BTreeMap<::std::string::String, crate::ActivityCode>,
    with_metadata: metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
});
