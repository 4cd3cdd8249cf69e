// @generated from the schema "UpdateTimeOffLimitRequest"; changes made here are lost at the next generation

/// The schema `UpdateTimeOffLimitRequest`.
pub struct UpdateTimeOffLimitRequest {
    /// `defaultLimitMinutes`: `integer (int32)`.
    #[doc(alias = "defaultLimitMinutes")]
    pub default_limit_minutes: ::std::option::Option<i32>,
    /// `metadata`: `WfmVersionedEntityMetadata`, required.
    pub metadata: ::std::option::Option<
        ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UpdateTimeOffLimitRequest {
    const EMPTY: Self = Self {
        default_limit_minutes: ::std::option::Option::None,
        metadata: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UpdateTimeOffLimitRequest = &<UpdateTimeOffLimitRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UpdateTimeOffLimitRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("defaultLimitMinutes", "default_limit_minutes", 0),
            ("metadata", "metadata", 1),
        ],
        fields: &[&E.default_limit_minutes, &E.metadata],
    }
};

crate::runtime::model!(UpdateTimeOffLimitRequest);

crate::runtime::setters!(UpdateTimeOffLimitRequest {
    with_default_limit_minutes: default_limit_minutes: i32,
    with_metadata: metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
});
