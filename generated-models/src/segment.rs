// @generated from the schema "Segment"; changes made here are lost at the next generation

/// The schema `Segment`.
pub struct Segment {
    /// `startTime`: `string (date-time)`, required.
    #[doc(alias = "startTime")]
    pub start_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `endTime`: `string (date-time)`, required.
    #[doc(alias = "endTime")]
    pub end_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// `howEnded`: `string`.
    #[doc(alias = "howEnded")]
    pub how_ended: ::std::option::Option<::std::string::String>,
    /// `disconnectType`: `string`.
    #[doc(alias = "disconnectType")]
    pub disconnect_type: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Segment {
    const EMPTY: Self = Self {
        start_time: ::std::option::Option::None,
        end_time: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        how_ended: ::std::option::Option::None,
        disconnect_type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Segment = &<Segment as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Segment",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("startTime", "start_time", 1),
            ("endTime", "end_time", 1),
            ("type", "type", 0),
            ("howEnded", "how_ended", 0),
            ("disconnectType", "disconnect_type", 0),
        ],
        fields: &[
            &E.start_time,
            &E.end_time,
            &E.r#type,
            &E.how_ended,
            &E.disconnect_type,
        ],
    }
};

crate::runtime::model!(Segment);

crate::runtime::setters!(Segment {
    with_start_time: start_time: crate::runtime::DateTime,
    with_end_time: end_time: crate::runtime::DateTime,
    with_type: r#type: ::std::string::String,
    with_how_ended: how_ended: ::std::string::String,
    with_disconnect_type: disconnect_type: ::std::string::String,
});
