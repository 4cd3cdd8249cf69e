// @generated from the schema "Disposition"; changes made here are lost at the next generation

/// The schema `Disposition`.
pub struct Disposition {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `analyzer`: `string`.
    pub analyzer: ::std::option::Option<::std::string::String>,
    /// `dispositionParameters`: `DispositionParameters`.
    #[doc(alias = "dispositionParameters")]
    pub disposition_parameters: ::std::option::Option<
        ::std::boxed::Box<crate::DispositionParameters>,
    >,
    /// `detectedSpeechStart`: `string (date-time)`.
    #[doc(alias = "detectedSpeechStart")]
    pub detected_speech_start: ::std::option::Option<crate::runtime::DateTime>,
    /// `detectedSpeechEnd`: `string (date-time)`.
    #[doc(alias = "detectedSpeechEnd")]
    pub detected_speech_end: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Disposition {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        analyzer: ::std::option::Option::None,
        disposition_parameters: ::std::option::Option::None,
        detected_speech_start: ::std::option::Option::None,
        detected_speech_end: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Disposition = &<Disposition as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Disposition",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 1),
            ("analyzer", "analyzer", 0),
            ("dispositionParameters", "disposition_parameters", 0),
            ("detectedSpeechStart", "detected_speech_start", 0),
            ("detectedSpeechEnd", "detected_speech_end", 0),
        ],
        fields: &[
            &E.name,
            &E.analyzer,
            &E.disposition_parameters,
            &E.detected_speech_start,
            &E.detected_speech_end,
        ],
    }
};

crate::runtime::model!(Disposition);

crate::runtime::setters!(Disposition {
    with_name: name: ::std::string::String,
    with_analyzer: analyzer: ::std::string::String,
    with_disposition_parameters: disposition_parameters: ::std::boxed::Box<crate::DispositionParameters>,
    with_detected_speech_start: detected_speech_start: crate::runtime::DateTime,
    with_detected_speech_end: detected_speech_end: crate::runtime::DateTime,
});
