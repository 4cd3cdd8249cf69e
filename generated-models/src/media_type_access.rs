// @generated from the schema "MediaTypeAccess"; changes made here are lost at the next generation

/// The schema `MediaTypeAccess`.
pub struct MediaTypeAccess {
    /// `inbound`: `array of MediaType`.
    pub inbound: ::std::option::Option<::std::vec::Vec<crate::MediaType>>,
    /// `outbound`: `array of MediaType`.
    pub outbound: ::std::option::Option<::std::vec::Vec<crate::MediaType>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for MediaTypeAccess {
    const EMPTY: Self = Self {
        inbound: ::std::option::Option::None,
        outbound: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MediaTypeAccess = &<MediaTypeAccess as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MediaTypeAccess",
        empty: E,
        extra: &E.extra,
        properties: &[("inbound", "inbound", 0), ("outbound", "outbound", 0)],
        fields: &[&E.inbound, &E.outbound],
    }
};

crate::runtime::model!(MediaTypeAccess);

crate::runtime::setters!(MediaTypeAccess {
    with_inbound: inbound: ::std::vec::Vec<crate::MediaType>,
    with_outbound: outbound: ::std::vec::Vec<crate::MediaType>,
});
