// @generated from the schema "SupportCenterImage"; changes made here are lost at the next generation

/// The schema `SupportCenterImage`.
pub struct SupportCenterImage {
    /// `source`: `SupportCenterImageSource`, required.
    pub source: ::std::option::Option<
        ::std::boxed::Box<crate::SupportCenterImageSource>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SupportCenterImage {
    const EMPTY: Self = Self {
        source: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SupportCenterImage = &<SupportCenterImage as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SupportCenterImage",
        empty: E,
        extra: &E.extra,
        properties: &[("source", "source", 1)],
        fields: &[&E.source],
    }
};

crate::runtime::model!(SupportCenterImage);

crate::runtime::setters!(SupportCenterImage {
    with_source: source: ::std::boxed::Box<crate::SupportCenterImageSource>,
});
