//! Runs against the crate of the fixture `operations`.

#![allow(deprecated)]

use rides::operations::*;
use rides::runtime::{BadArgument, Date, Failure, Meta, Model, Operation, Part, Request};
use rides::level::LevelValue;
use rides::{Level, ListRidesStateParameter, Ride, RidePage, SearchFilterParameter};

fn day() -> Date {
    Date::from_ymd_opt(2026, 1, 31).expect("a day")
}

fn headers<R>(request: &Request<R>) -> Vec<(&str, &str)> {
    request.headers().collect()
}

fn body<R>(request: &Request<R>) -> &str {
    std::str::from_utf8(request.body().unwrap_or_default()).expect("UTF-8")
}

#[test]
fn parameters_may_have_any_name() -> Result<(), BadArgument> {
    let request = FindRides::new("a", 7).texts(&["b"]).request()?;
    assert_eq!(request.target(), "/search?text=a&value=7&texts=b");
    Ok(())
}

#[test]
fn required_parameters_stand_by_name_and_optional_ones_are_set() -> Result<(), BadArgument> {
    let request = ListRides::new(day(), "a b/ü&").request()?;
    assert_eq!(request.method(), "GET");
    assert_eq!(request.template(), "/rides");
    assert_eq!(request.target(), "/rides?after=2026-01-31&zone=a%20b%2F%C3%BC%26");
    assert_eq!(headers(&request), [("accept", "application/json")]);
    assert_eq!(request.body(), None);
    assert!(request.is_idempotent());

    let state = ListRidesStateParameter::from("planned");
    let request = ListRides::new(day(), "z")
        .page_size(10)
        .page_size(20)
        .body_(true)
        .price_max(2.5)
        .state(state)
        .states(&["planned", "new one"])
        .level(LevelValue::V2)
        .r#type("x")
        .request()?;
    assert_eq!(
        request.target(),
        "/rides?after=2026-01-31&zone=z&body=true&level=2&pageSize=20&price.max=2.5&state=planned\
         &states=planned&states=new%20one&type=x"
    );
    let text = ListRides::new(day(), "z").level("7").state("other").request()?;
    assert_eq!(text.target(), "/rides?after=2026-01-31&zone=z&level=7&state=other");
    assert_eq!(ListRides::new(day(), "z").level(Level::from("1")).request()?.target().rsplit('=').next(), Some("1"));
    Ok(())
}

#[test]
fn ids_never_make_another_path() {
    for id in ["", ".", ".."] {
        let error = DeleteRide::new(id, "d").request().expect_err("no id");
        assert_eq!(error.name(), "rideId");
        assert_eq!(
            error.to_string(),
            "rideId of DELETE /rides/{rideId}/days/{day}: a part of a path cannot be empty, `.` or `..`"
        );
    }
    let request = DeleteRide::new("a/../b?c#d%2F", "...").request().expect("an id");
    assert_eq!(request.target(), "/rides/a%2F..%2Fb%3Fc%23d%252F/days/...");
    assert!(GetFile::new("", "png").request().is_err());
    assert!(GetFile::new("a", "..").request().is_err());
    assert_eq!(GetFile::new("a", "png").request().expect("a file").target(), "/files/a.png");
}

#[test]
fn headers_and_cookies_are_sent() -> Result<(), BadArgument> {
    let request = GetRideDay::new("r", day(), &["one", "two"])
        .if_none_match("\"7\"")
        .session("a;b=c")
        .flags(&[1, 2])
        .request()?;
    assert_eq!(request.target(), "/rides/r/days/2026-01-31");
    assert_eq!(
        headers(&request),
        [
            ("x-trace", "one,two"),
            ("if-none-match", "\"7\""),
            ("accept", "application/json"),
            ("cookie", "flags=1,2; session=a%3Bb%3Dc"),
        ]
    );
    let error = GetRideDay::new("r", day(), &["one\r\nX-Other: 1"]).request().expect_err("a line end");
    assert_eq!(error.name(), "X-Trace");
    assert!(!error.to_string().contains("one"));
    Ok(())
}

#[test]
fn lists_and_objects_are_written_by_their_style() -> Result<(), BadArgument> {
    let filter = SearchFilterParameter {
        name: Some("a&b".to_owned()),
        size: Some(3),
        ..SearchFilterParameter::default()
    };
    let ride = Ride {
        id: Some("1".to_owned()),
        ..Ride::default()
    };
    let map = [("k".to_owned(), "v w".to_owned()), ("l".to_owned(), "m".to_owned())].into();
    let request = Search::new(&["x", "y/z"], &["t", "u v"])
        .filter(&filter)
        .csv(&["a,b", "c"])
        .piped(&[1, 2])
        .spaced(&["a", "b"])
        .map(&map)
        .json(&ride)
        .url("https://a.example/b?c&d")
        .odd_name(&["e"])
        .id_query("q")
        .id_header("h")
        .request()?;
    let (path, query) = request.target().split_once('?').expect("a query");
    assert_eq!(path, "/search/x,y%2Fz/;tags=t;tags=u%20v");
    let mut pairs: Vec<&str> = query.split('&').collect();
    pairs.sort_unstable();
    assert_eq!(
        pairs,
        [
            "csv=a%2Cb,c",
            "filter%5Bname%5D=a%26b",
            "filter%5Bsize%5D=3",
            "id=q",
            "json=%7B%22id%22%3A%221%22%7D",
            "k=v%20w",
            "l=m",
            "odd%20name%5B%5D%60=e",
            "piped=1%7C2",
            "spaced=a%20b",
            "url=https://a.example/b?c%26d",
        ]
    );
    assert_eq!(headers(&request), [("id", "h"), ("accept", "text/plain")]);
    Ok(())
}

#[test]
fn bodies_are_sent_as_their_media_types_say() -> Result<(), BadArgument> {
    let ride = Ride {
        id: Some("1".to_owned()),
        ..Ride::default()
    };
    let request = PostRides::new(&ride).request()?;
    assert_eq!(body(&request), r#"{"id":"1"}"#);
    assert_eq!(
        headers(&request),
        [("content-type", "application/json"), ("accept", "application/json")]
    );
    assert!(!request.is_idempotent());
    let wrong = Ride {
        price: Some(f64::NAN),
        ..Ride::default()
    };
    assert_eq!(PostRides::new(&wrong).request().expect_err("no number").name(), "body");

    let mut note = rides::PatchRidesRideIdDaysDayRequest::default();
    note.set_null(|body| &body.note);
    let request = PatchRidesRideIdDaysDay::new("r", "d").body(&note).request()?;
    assert_eq!(body(&request), r#"{"note":null}"#);
    assert_eq!(headers(&request)[0], ("content-type", "application/merge-patch+json"));
    assert_eq!(PatchRidesRideIdDaysDay::new("r", "d").request()?.body(), None);

    let request = PutTexts::new(&["a".to_owned(), "b".to_owned()]).request()?;
    assert_eq!(body(&request), r#"["a","b"]"#);
    let request = PutText::new().body("plain").request()?;
    assert_eq!((body(&request), headers(&request)[0]), ("plain", ("content-type", "text/plain")));

    let request = PutFile::new("a", "png", &[0, 255]).request()?;
    assert_eq!(request.body(), Some(&[0, 255][..]));
    assert_eq!(headers(&request), [("content-type", "image/png")]);
    assert_eq!(request.server(), Some("https://files.rides.example"));

    let form = [Part::text("grant_type", "client credentials"), Part::text("a&b", "ü")];
    let request = Token::new(&form).request()?;
    assert_eq!(body(&request), "grant_type=client%20credentials&a%26b=%C3%BC");
    assert_eq!(headers(&request)[0], ("content-type", "application/x-www-form-urlencoded"));

    let parts = [Part::text("note", "n"), Part::file("file", "a\".png", "image/png", [1, 2])];
    let request = PostFile::new("a", "png", &parts).request()?;
    let content_type = headers(&request)[0].1.to_owned();
    let boundary = content_type.strip_prefix("multipart/form-data; boundary=").expect("a boundary");
    let expected = format!(
        "--{boundary}\r\ncontent-disposition: form-data; name=\"note\"\r\n\r\nn\r\n--{boundary}\r\n\
         content-disposition: form-data; name=\"file\"; filename=\"a%22.png\"\r\ncontent-type: image/png\r\n\r\n\
         \u{1}\u{2}\r\n--{boundary}--\r\n"
    );
    assert_eq!(body(&request), expected);
    let bad = [Part::file("f", "a", "image/png\r\nx: y", [])];
    assert!(PostFile::new("a", "png", &bad).request().is_err());
    Ok(())
}

#[test]
fn answers_are_read_or_told_why_not() -> Result<(), BadArgument> {
    let request = PostRides::new(&Ride::default()).request()?;
    let ride = request.read(200_u16, r#"{"id":"1","new":true}"#).expect("a ride");
    assert_eq!(ride.id.as_deref(), Some("1"));
    assert_eq!(request.read(202_u16, ""), Err(Failure::Empty { status: 202 }));
    let refused = request.read(400_u16, r#"{"code":"bad"}"#).expect_err("a refusal");
    let Failure::Refused(refusal) = &refused else {
        panic!("{refused:?}")
    };
    assert_eq!((refusal.status(), refused.status()), (400, 400));
    let fault: rides::Fault = refusal.read().expect("a fault");
    assert_eq!(fault.code.as_deref(), Some("bad"));
    assert!(!format!("{refused:?} {refused}").contains("bad"));
    let unreadable = request.read(200_u16, r#"{"id":1}"#).expect_err("a number");
    let Failure::Unreadable { status: 200, error } = &unreadable else {
        panic!("{unreadable:?}")
    };
    assert!(error.to_string().contains("id: expected a string"), "{error}");
    assert!(error.place().is_some());
    let lenient = request.read_lenient(200_u16, r#"{"id":1,"note":"n"}"#).expect("most of it");
    assert_eq!(lenient.model.note.as_deref(), Some("n"));
    assert_eq!(lenient.set_aside.len(), 1);

    let deleted = DeleteRide::new("r", "d").request()?;
    assert_eq!(deleted.read(204_u16, ""), Ok(()));
    assert_eq!(deleted.read(200_u16, "whatever"), Ok(()));

    let text = Search::new(&["x"], &["t"]).request()?;
    assert_eq!(text.read(200_u16, "as it is").as_deref(), Ok("as it is"));
    assert_eq!(text.read(200_u16, r#""quoted""#).as_deref(), Ok("quoted"));
    let file = GetFile::new("a", "png").request()?;
    assert_eq!(file.read(200_u16, [0, 159]).map(|bytes| bytes.0), Ok(vec![0, 159]));
    let list = PostFile::new("a", "png", &[]).request()?;
    assert_eq!(list.read(200_u16, r#"[{"id":"1"},{}]"#).map(|list| list.len()), Ok(2));
    let lenient = list.read_lenient(200_u16, r#"[{"id":1}]"#).expect("a list");
    assert_eq!((lenient.model.len(), lenient.set_aside.len()), (1, 1));
    let map = PutText::new().request()?;
    assert_eq!(map.read(200_u16, r#"{"a":1}"#).map(|map| map["a"]), Ok(1));
    Ok(())
}

#[test]
fn debug_prints_no_argument() -> Result<(), BadArgument> {
    let request = GetRideDay::new("secret", day(), &["secret"]).request()?;
    assert_eq!(format!("{request:?}"), "GET /rides/{rideId}/days/{day}");
    let parts = [Part::text("password", "secret")];
    assert!(!format!("{parts:?}").contains("secret"));
    Ok(())
}

#[test]
fn pages_are_walked_by_number() -> Result<(), BadArgument> {
    let first = ListRides::new(day(), "z").page_size(1).request()?;
    let page = |count| RidePage {
        entities: Some(vec![Ride::default()]),
        page_count: Some(count),
        ..RidePage::default()
    };
    let second = first.following(&page(2)).expect("a second page");
    assert_eq!(second.target(), "/rides?after=2026-01-31&zone=z&pageSize=1&pageNumber=2");
    assert_eq!(second.following(&page(2)), None);
    assert_eq!(first.following(&RidePage::default()), None);
    Ok(())
}

#[test]
fn requests_can_be_kept_and_changed() -> Result<(), Box<dyn std::error::Error>> {
    let request = ListRides::new(day(), "z").request()?.with_query("new one", "a&b");
    assert_eq!(request.target(), "/rides?after=2026-01-31&zone=z&new%20one=a%26b");
    let request = request.with_header("X-Own", "1")?.with_header("x-own", "2")?;
    assert_eq!(headers(&request).last(), Some(&("x-own", "2")));
    assert!(request.clone().with_header("a b", "1").is_err());
    assert!(request.clone().with_header("a", "1\n").is_err());
    let kept = serde_json::to_string(&request)?;
    assert_eq!(serde_json::from_str::<Request<RidePage>>(&kept)?, request);
    let upload = PutFile::new("a", "png", &[0, 255]).request()?;
    let kept = serde_json::to_string(&upload)?;
    assert_eq!(serde_json::from_str::<Request<()>>(&kept)?, upload);
    let elsewhere = kept.replace("/files/a.png", "https://other.example");
    assert!(serde_json::from_str::<Request<()>>(&elsewhere).is_err());
    // a request is an operation itself
    assert_eq!(request.clone().request()?, request);
    Ok(())
}

#[test]
fn the_http_crate_takes_requests() -> Result<(), Box<dyn std::error::Error>> {
    let request = PostRides::new(&Ride::default()).request()?;
    let sent = request.to_http("https://api.example/base/")?;
    assert_eq!(sent.uri(), "https://api.example/base/rides");
    assert_eq!((sent.method().as_str(), sent.headers()["content-type"].as_bytes()), ("POST", &b"application/json"[..]));
    assert_eq!(sent.body(), b"{}");
    assert!(request.to_http("no address at all").is_err());
    let meta = Meta::of(sent.headers());
    assert_eq!(meta, Meta::default());
    Ok(())
}

#[test]
fn servers_are_data() {
    assert_eq!(SERVERS, ["https://{region}.rides.example"]);
}
