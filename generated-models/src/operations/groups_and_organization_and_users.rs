// @generated from the whole document; changes made here are lost at the next generation

use crate::FieldConfig;

crate::runtime::request::operation! {
    #[deprecated]
    GetFieldconfig "GET" "/api/v2/fieldconfig" "?type >application/json"
    (r#type: &str = text) -> FieldConfig {
    }
}
