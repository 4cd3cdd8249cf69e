// @generated from the schema "MediaTypes"; changes made here are lost at the next generation

/// The schema `MediaTypes`.
pub struct MediaTypes {
    /// `allow`: `MediaTypeAccess`.
    pub allow: ::std::option::Option<::std::boxed::Box<crate::MediaTypeAccess>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for MediaTypes {
    const EMPTY: Self = Self {
        allow: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MediaTypes = &<MediaTypes as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MediaTypes",
        empty: E,
        extra: &E.extra,
        properties: &[("allow", "allow", 0)],
        fields: &[&E.allow],
    }
};

crate::runtime::model!(MediaTypes);

crate::runtime::setters!(MediaTypes {
    with_allow: allow: ::std::boxed::Box<crate::MediaTypeAccess>,
});
