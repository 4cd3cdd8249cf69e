// @generated from the schema "WeekShiftTradeListResponse"; changes made here are lost at the next generation

/// The schema `WeekShiftTradeListResponse`.
pub struct WeekShiftTradeListResponse {
    /// `entities`: `array of WeekShiftTradeResponse`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::WeekShiftTradeResponse>>,
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WeekShiftTradeListResponse {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        download_url: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WeekShiftTradeListResponse = &<WeekShiftTradeListResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WeekShiftTradeListResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0), ("downloadUrl", "download_url", 0)],
        fields: &[&E.entities, &E.download_url],
    }
};

crate::runtime::model!(WeekShiftTradeListResponse);

crate::runtime::setters!(WeekShiftTradeListResponse {
    with_entities: entities: ::std::vec::Vec<crate::WeekShiftTradeResponse>,
    with_download_url: download_url: ::std::string::String,
});
