// @generated from the schema "SegmentUrl"; changes made here are lost at the next generation

/// The schema `SegmentUrl`.
pub struct SegmentUrl {
    /// `recording`: `AddressableEntityRef`.
    pub recording: ::std::option::Option<::std::boxed::Box<crate::AddressableEntityRef>>,
    /// `url`: `string`.
    pub url: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SegmentUrl {
    const EMPTY: Self = Self {
        recording: ::std::option::Option::None,
        url: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SegmentUrl = &<SegmentUrl as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SegmentUrl",
        empty: E,
        extra: &E.extra,
        properties: &[("recording", "recording", 0), ("url", "url", 0)],
        fields: &[&E.recording, &E.url],
    }
};

crate::runtime::model!(SegmentUrl);

crate::runtime::setters!(SegmentUrl {
    with_recording: recording: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_url: url: ::std::string::String,
});
