// @generated from the schema "Disposition"; changes made here are lost at the next generation

/// The schema `Disposition`.
#[repr(C)]
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

crate::runtime::model!(Disposition "Disposition" 5 {
    (
        name: ::std::string::String = "name" 1 with_name,
        analyzer: ::std::string::String = "analyzer" 0 with_analyzer,
        disposition_parameters: ::std::boxed::Box<crate::DispositionParameters> = "dispositionParameters" 0 with_disposition_parameters,
        detected_speech_start: crate::runtime::DateTime = "detectedSpeechStart" 0 with_detected_speech_start,
        detected_speech_end: crate::runtime::DateTime = "detectedSpeechEnd" 0 with_detected_speech_end,
    )
});
