// @generated from the whole document; changes made here are lost at the next generation

use crate::{Station, StationEntityListing};

crate::runtime::request::operation! {
    DeleteStationAssociateduser "DELETE" "/api/v2/stations/{stationId}/associateduser" "/stationId"
    (station_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    GetStation "GET" "/api/v2/stations/{stationId}" "/stationId >application/json"
    (station_id: &str = text) -> Station {
    }
}

crate::runtime::request::operation! {
    GetStations "GET" "/api/v2/stations" "?id ?lineAppearanceId ?name ?pageNumber ?pageSize ?sortBy ?userSelectable ?webRtcUserId >application/json"
    () -> StationEntityListing {
        0 id: &str = text;
        #[doc = " The parameter `lineAppearanceId`."]
        1 line_appearance_id: &str = text;
        2 name: &str = text;
        #[doc = " The parameter `pageNumber`."]
        3 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        4 page_size: i32 = value;
        #[doc = " The parameter `sortBy`."]
        5 sort_by: &str = text;
        #[doc = " The parameter `userSelectable`."]
        6 user_selectable: &str = text;
        #[doc = " The parameter `webRtcUserId`."]
        7 web_rtc_user_id: &str = text;
    }
}
